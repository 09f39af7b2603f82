"""The model as a Lambda function: the same predictor and protocols behind API Gateway, a load balancer and a queue."""

from .handler import LambdaHandler

__all__ = ["LambdaHandler"]
