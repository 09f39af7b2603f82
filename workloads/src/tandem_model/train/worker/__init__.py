"""Takes requests to train from the platform's queues, trains, releases, and answers the workflow that waits."""
