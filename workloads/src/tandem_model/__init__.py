"""The reference model of Tandem: trained, exported to ONNX, served and watched."""

import os

# ONNX Runtime's official builds send usage data home and write an identifier and a database below the home and /tmp,
# unless this is set before it is loaded: https://github.com/microsoft/onnxruntime/blob/main/docs/Privacy.md
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
