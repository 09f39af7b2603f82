"""The reference model of Tandem: trained, exported to ONNX, served and watched."""
