"""`python -m tandem_model.manifest` prints the published JSON Schema."""

import json
import sys

from .document import manifest_schema

sys.stdout.write(json.dumps(manifest_schema(), indent=2) + "\n")
