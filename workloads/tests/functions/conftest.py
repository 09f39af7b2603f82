"""What needs an AWS is collected where there is one: `cli/test/model/registry.tf.test.ts` starts it."""

import os

_NEED_AWS = (
    "validate_release",
    "reconcile_release",
    "rollback_release",
    "rotate_secret",
    "drift_monitor",
    "serve_model",
)

collect_ignore = [] if "TANDEM_TEST_REGISTRY" in os.environ else [f"test_{name}.py" for name in _NEED_AWS]
