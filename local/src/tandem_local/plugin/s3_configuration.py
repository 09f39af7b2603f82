"""S3: bucket configurations that are kept by an id, and what is read back of access logging."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import xmltodict
from moto.core.responses import ActionResult
from moto.s3.exceptions import AccessDeniedByLock, InvalidBucketState, S3ClientError
from moto.s3.models import S3Backend
from moto.s3.responses import S3Response

from ..patches import Patch, never_says, says, wrap

_SEEN = "5.2.5"

_API = "https://docs.aws.amazon.com/AmazonS3/latest/API/API_"


class _NoSuchConfigurationError(S3ClientError):
    def __init__(self) -> None:
        super().__init__("NoSuchConfiguration", "The specified configuration does not exist.")


def _configurations(self: S3Response, bucket_name: str) -> dict[str, dict[str, Any]]:
    kept: dict[str, dict[str, Any]] = vars(self.backend.get_bucket(bucket_name)).setdefault(
        "metrics_configurations", {}
    )
    return kept


def _keep_metrics() -> None:
    def get(original: Callable[..., Any]) -> Callable[..., Any]:
        def bucket_response_get(self: S3Response, bucket_name: str, querystring: dict[str, Any]) -> Any:
            if "metrics" not in querystring:
                return original(self, bucket_name, querystring)
            kept = _configurations(self, bucket_name)
            if "id" not in querystring:
                self.data["Action"] = "ListBucketMetricsConfigurations"
                return self.serialized(ActionResult({"MetricsConfigurationList": list(kept.values())}))
            if querystring["id"][0] not in kept:
                raise _NoSuchConfigurationError
            self.data["Action"] = "GetBucketMetricsConfiguration"
            return self.serialized(ActionResult({"MetricsConfiguration": kept[querystring["id"][0]]}))

        return bucket_response_get

    def put(original: Callable[..., Any]) -> Callable[..., Any]:
        def bucket_response_put(self: S3Response, request: Any, bucket_name: str, querystring: dict[str, Any]) -> Any:
            if "metrics" not in querystring:
                return original(self, request, bucket_name, querystring)
            configuration = xmltodict.parse(self.body, force_list=("Tag",))["MetricsConfiguration"]
            _configurations(self, bucket_name)[configuration["Id"]] = _as_modelled(configuration)
            return 200, {}, ""

        return bucket_response_put

    wrap(S3Response, "_bucket_response_get", get)
    wrap(S3Response, "_bucket_response_put", put)


def _as_modelled(configuration: dict[str, Any]) -> dict[str, Any]:
    """In the names of the API's model, where a list is in the plural, and without the XML's own attributes."""
    answer = {name: value for name, value in configuration.items() if not name.startswith("@")}
    chosen = dict(answer.get("Filter") or {})
    if isinstance(chosen.get("And"), dict):
        both = dict(chosen["And"])
        chosen["And"] = {**both, "Tags": both.pop("Tag", [])}
    elif "Tag" in chosen:
        chosen["Tag"] = chosen["Tag"][0]
    return {**answer, "Filter": chosen} if chosen else answer


def _delete_configurations() -> None:
    """Moto takes the deletion of what it does not know for that of the bucket."""

    def wrapper(original: Callable[..., Any]) -> Callable[..., Any]:
        def bucket_response_delete(self: S3Response, bucket_name: str, querystring: dict[str, Any]) -> Any:
            kind = next((each for each in ("inventory", "metrics") if each in querystring), None)
            if kind is None:
                return original(self, bucket_name, querystring)
            bucket = self.backend.get_bucket(bucket_name)
            kept: Any = bucket.inventory_configs if kind == "inventory" else _configurations(self, bucket_name)
            if kept.pop(querystring["id"][0], None) is None:
                raise _NoSuchConfigurationError
            return 204, {}, ""

        return bucket_response_delete

    def find(original: Callable[..., Any]) -> Callable[..., Any]:
        def get_bucket_inventory_configuration(self: S3Backend, bucket_name: str, id: str, *args: Any) -> Any:  # noqa: A002
            if id not in self.get_bucket(bucket_name).inventory_configs:
                raise _NoSuchConfigurationError
            return original(self, bucket_name, id, *args)

        return get_bucket_inventory_configuration

    wrap(S3Response, "_bucket_response_delete", wrapper)
    wrap(S3Backend, "get_bucket_inventory_configuration", find)


def _return_log_key_format() -> None:
    def get_bucket_logging(self: S3Response) -> Any:
        logging: Any = self.backend.get_bucket_logging(self.bucket_name)
        wanted = logging["TargetObjectKeyFormat"]
        answer = {
            "TargetBucket": logging["TargetBucket"],
            "TargetPrefix": logging["TargetPrefix"],
            "TargetObjectKeyFormat": {name: value or {} for name, value in wanted.items()},
        }
        self.data["Action"] = "GetBucketLogging"
        return self.serialized(ActionResult({"LoggingEnabled": answer}))

    def wrapper(original: Callable[..., Any]) -> Callable[..., Any]:
        def choose(self: S3Response) -> Any:
            logging = self.backend.get_bucket_logging(self.bucket_name) or {}
            return get_bucket_logging(self) if logging.get("TargetObjectKeyFormat") else original(self)

        return choose

    wrap(S3Response, "get_bucket_logging", wrapper)


def _keep_retention() -> None:
    def wrapper(original: Callable[..., Any]) -> Callable[..., Any]:
        def put_object_retention(self: S3Response) -> Any:
            key: Any = self.backend.get_object(
                self.bucket_name, self.parse_key_name(), version_id=self._get_param("versionId")
            )
            mode, until = self._mode_until_from_body()
            is_weaker = mode != key.lock_mode or str(until) < str(key.lock_until)
            bypass = self.headers.get("x-amz-bypass-governance-retention", "").lower() == "true"
            if is_weaker and key.is_locked(governance_bypass=bypass):
                raise AccessDeniedByLock
            return original(self)

        return put_object_retention

    wrap(S3Response, "put_object_retention", wrapper)


def _set_the_lock_of_full_buckets() -> None:
    """Moto takes a lock for new buckets only. Terraform takes a bucket's retention away before it empties it."""

    def wrapper(_: Callable[..., None]) -> Callable[..., None]:
        def put_object_lock_configuration(
            self: S3Backend,
            bucket_name: str,
            lock_enabled: bool,
            mode: str | None = None,
            days: int | None = None,
            years: int | None = None,
        ) -> None:
            bucket = self.get_bucket(bucket_name)
            if not bucket.is_versioned:
                raise InvalidBucketState(
                    "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration"
                )
            bucket.object_lock_enabled = bucket.object_lock_enabled or lock_enabled
            bucket.default_lock_mode = mode
            bucket.default_lock_days = days
            bucket.default_lock_years = years

        return put_object_lock_configuration

    wrap(S3Backend, "put_object_lock_configuration", wrapper)


PATCHES = (
    Patch(
        name="s3/metrics-configuration",
        behaviour="A bucket keeps metrics configurations by their ids.",
        reference=f"{_API}PutBucketMetricsConfiguration.html",
        seen=_SEEN,
        needed=never_says(S3Response._bucket_response_put, '"metrics"'),
        apply=_keep_metrics,
    ),
    Patch(
        name="s3/delete-configuration",
        behaviour="The deletion of an inventory or metrics configuration does not delete the bucket.",
        reference=f"{_API}DeleteBucketInventoryConfiguration.html",
        seen=_SEEN,
        needed=never_says(S3Response._bucket_response_delete, '"inventory"'),
        apply=_delete_configurations,
    ),
    Patch(
        name="s3/retention-change",
        behaviour="A retention is shortened or lifted only by who may bypass it.",
        reference="https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html",
        seen=_SEEN,
        needed=never_says(S3Response.put_object_retention, "bypass"),
        apply=_keep_retention,
    ),
    Patch(
        name="s3/object-lock-of-full-bucket",
        behaviour="A bucket's default retention is set and lifted whatever the bucket holds.",
        reference="https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html",
        seen=_SEEN,
        needed=says(S3Backend.put_object_lock_configuration, "BucketNeedsToBeNew"),
        apply=_set_the_lock_of_full_buckets,
    ),
    Patch(
        name="s3/log-key-format",
        behaviour="GetBucketLogging returns by which dates the keys of access logs are partitioned.",
        reference=f"{_API}GetBucketLogging.html",
        seen=_SEEN,
        needed=never_says(S3Response.get_bucket_logging, "TargetObjectKeyFormat"),
        apply=_return_log_key_format,
    ),
)
