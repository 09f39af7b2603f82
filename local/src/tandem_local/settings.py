"""Settings of moto, as environment variables that it reads when it is imported."""

from __future__ import annotations

import os

ACCOUNT = "123456789012"
"""The account that everything belongs to."""

MOTO_VERSION = "5.2.5"
"""The exact release that the patches are written for."""

_SETTINGS = {
    "MOTO_ACCOUNT_ID": ACCOUNT,
    # Without them, attaching an AWS managed policy fails.
    "MOTO_IAM_LOAD_MANAGED_POLICIES": "true",
    # No web page may read what is kept here.
    "MOTO_DISABLE_GLOBAL_CORS": "true",
    # moto asks botocore for its data, and botocore must not find anybody's credentials or profile.
    "AWS_ACCESS_KEY_ID": "emulator",
    "AWS_SECRET_ACCESS_KEY": "emulator",
    "AWS_EC2_METADATA_DISABLED": "true",
}

_REMOVED = ("AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_SESSION_TOKEN", "AWS_ENDPOINT_URL", "AWS_CONFIG_FILE")


def apply_settings(port: int) -> None:
    """Set them; to be called before moto is imported."""
    os.environ.update(_SETTINGS, MOTO_PORT=str(port))
    for name in _REMOVED:
        os.environ.pop(name, None)
