"""The protocols that a model is asked in, from bytes to a document: the same behind HTTP and in a Lambda function."""

from . import v1, v2
from .answered import Answered, error_document, status_of, unknown_model
from .body import parse_object, render

__all__ = ["Answered", "error_document", "parse_object", "render", "status_of", "unknown_model", "v1", "v2"]
