"""What needs an AWS is collected where there is one: `cli/test/model/registry.tf.test.ts` starts it."""

import os

collect_ignore = [] if "TANDEM_TEST_REGISTRY" in os.environ else ["test_trainer.py"]
