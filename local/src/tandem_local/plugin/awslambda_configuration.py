"""Lambda: settings of a function that moto drops or does not change."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from moto.awslambda.models import LambdaFunction
from moto.ec2.models import ec2_backends

from ..patches import Patch, never_says, says, wrap

_SEEN = "5.2.5"

_API = "https://docs.aws.amazon.com/lambda/latest/api/"


def _keep_settings() -> None:
    def make(original: Callable[..., None]) -> Callable[..., None]:
        def init(self: LambdaFunction, account_id: str, spec: dict[str, Any], *args: Any, **kwargs: Any) -> None:
            original(self, account_id, spec, *args, **kwargs)
            for name, setting in _KEPT.items():
                vars(self)[setting] = spec.get(name)
            vars(self)["revision_id"] = str(uuid.uuid4())

        return init

    def describe(original: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
        def get_configuration(self: LambdaFunction, on_create: bool = False) -> dict[str, Any]:
            config = original(self, on_create)
            kept = vars(self)
            config["LoggingConfig"] = _logging_of(self, kept.get("logging_config"))
            config["RevisionId"] = kept.get("revision_id")
            for name in ("DeadLetterConfig", "FileSystemConfigs"):
                value = kept.get(_KEPT[name])
                if value and value != {"TargetArn": ""}:
                    config[name] = value
            return config

        return get_configuration

    def update(original: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
        def update_configuration(self: LambdaFunction, config_updates: dict[str, Any]) -> dict[str, Any]:
            original(self, config_updates)
            for name, value in config_updates.items():
                if name in _KEPT:
                    vars(self)[_KEPT[name]] = value
                elif name in _CHANGED:
                    setattr(self, _CHANGED[name], value)
                elif name == "EphemeralStorage":
                    self.ephemeral_storage = value["Size"]
            vars(self)["revision_id"] = str(uuid.uuid4())
            return self.get_configuration()

        return update_configuration

    wrap(LambdaFunction, "__init__", make)
    wrap(LambdaFunction, "get_configuration", describe)
    wrap(LambdaFunction, "update_configuration", update)


_KEPT = {
    "DeadLetterConfig": "dead_letter_config",
    "FileSystemConfigs": "file_system_configs",
    "LoggingConfig": "logging_config",
}
"""Settings that moto does not know, and the attribute in which they are kept."""

_CHANGED = {"KMSKeyArn": "kms_key_arn", "TracingConfig": "tracing_config"}
"""Settings that moto keeps and does not change."""


def _logging_of(function: LambdaFunction, config: dict[str, Any] | None) -> dict[str, Any]:
    """AWS's defaults, and what was asked for."""
    asked = {name: value for name, value in (config or {}).items() if value}
    defaults = {"LogFormat": "Text", "LogGroup": f"/aws/lambda/{function.function_name}"}
    levels = {"ApplicationLogLevel": "INFO", "SystemLogLevel": "INFO"} if asked.get("LogFormat") == "JSON" else {}
    return {**defaults, **levels, **asked}


def _change_architecture() -> None:
    def wrapper(original: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
        def update_function_code(self: LambdaFunction, updated_spec: dict[str, Any]) -> dict[str, Any]:
            if updated_spec.get("Architectures"):
                self.architectures = updated_spec["Architectures"]
            return original(self, updated_spec)

        return update_function_code

    wrap(LambdaFunction, "update_function_code", wrapper)


def _name_vpc() -> None:
    def vpc_config(self: LambdaFunction) -> dict[str, Any] | None:
        config = dict(self._vpc_config or {})
        subnets = config.get("SubnetIds") or []
        if not subnets:
            return None
        backend = ec2_backends[self.account_id][self.region]
        config["VpcId"] = backend.get_subnet(subnets[0]).vpc_id
        config.setdefault("Ipv6AllowedForDualStack", False)
        return config

    LambdaFunction.vpc_config = property(vpc_config)  # type: ignore[method-assign,assignment]


def _keep_layers() -> None:
    def wrapper(original: Callable[..., list[Any]]) -> Callable[..., list[Any]]:
        def get_layers_data(self: LambdaFunction, layers_versions_arns: list[str]) -> list[Any]:
            layers = original(self, layers_versions_arns)
            from moto.awslambda.utils import get_backend

            backend = get_backend(self.account_id, self.region)
            vars(self)["layer_versions"] = [backend.layers_versions_by_arn(arn) for arn in layers_versions_arns]
            return layers

        return get_layers_data

    wrap(LambdaFunction, "_get_layers_data", wrapper)


def _return_zero() -> None:
    def wrapper(original: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
        def get_code(self: LambdaFunction) -> dict[str, Any]:
            answer = original(self)
            if self.reserved_concurrency is not None:
                answer["Concurrency"] = {"ReservedConcurrentExecutions": self.reserved_concurrency}
            return answer

        return get_code

    wrap(LambdaFunction, "get_code", wrapper)


PATCHES = (
    Patch(
        name="awslambda/settings",
        behaviour="A function keeps dead-letter and logging settings; key, tracing and storage change.",
        reference=f"{_API}API_UpdateFunctionConfiguration.html",
        seen=_SEEN,
        needed=never_says(LambdaFunction.get_configuration, "DeadLetterConfig"),
        apply=_keep_settings,
    ),
    Patch(
        name="awslambda/architecture",
        behaviour="UpdateFunctionCode changes the architecture.",
        reference=f"{_API}API_UpdateFunctionCode.html",
        seen=_SEEN,
        needed=never_says(LambdaFunction.update_function_code, "rchitectures"),
        apply=_change_architecture,
    ),
    Patch(
        name="awslambda/vpc",
        behaviour="A function in a VPC names the VPC of its subnets.",
        reference=f"{_API}API_VpcConfigResponse.html",
        seen=_SEEN,
        needed=says(LambdaFunction.vpc_config.fget, "vpc-123abc"),  # type: ignore[attr-defined]
        apply=_name_vpc,
    ),
    Patch(
        name="awslambda/zero-concurrency",
        behaviour="A function that may not run at all says so: its reserved concurrency is 0.",
        reference=f"{_API}API_GetFunction.html",
        seen=_SEEN,
        needed=says(LambdaFunction.get_code, "if self.reserved_concurrency:"),
        apply=_return_zero,
    ),
    Patch(
        name="awslambda/deleted-layers",
        behaviour="A function goes on with a layer version that was deleted.",
        reference=f"{_API}API_DeleteLayerVersion.html",
        seen=_SEEN,
        needed=never_says(LambdaFunction._get_layers_data, "layer_versions.append"),
        apply=_keep_layers,
    ),
)
