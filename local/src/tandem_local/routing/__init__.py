"""What carries events: patterns, targets, retries and schedules. Plugin modules put it in moto's place."""
