"""ECR: images that are replicated to other regions, and templates of the repositories that this makes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from moto.core.exceptions import JsonRESTError
from moto.core.responses import ActionResult
from moto.core.utils import utcnow
from moto.ecr.exceptions import InvalidParameterException
from moto.ecr.models import ECRBackend, Image, Repository, ecr_backends
from moto.ecr.responses import ECRResponse

from .. import outages
from ..patches import Patch, add, lacks, never_says, says, wrap
from ..settings import ACCOUNT

_SEEN = "5.2.5"

_API = "https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_"
_GUIDE = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/"

_ROOT = "ROOT"
"""Prefix of the template for every repository that no other one fits."""


@dataclass
class Template:
    """A repository creation template, as it was put."""

    values: dict[str, Any]
    created: datetime
    updated: datetime

    def describe(self) -> dict[str, Any]:
        """As the API returns it."""
        return {**self.values, "createdAt": self.created, "updatedAt": self.updated}


def _templates(backend: ECRBackend) -> dict[str, Template]:
    kept: dict[str, Template] = vars(backend).setdefault("creation_templates", {})
    return kept


_TEMPLATE_FIELDS = (
    "prefix",
    "description",
    "encryptionConfiguration",
    "resourceTags",
    "imageTagMutability",
    "imageTagMutabilityExclusionFilters",
    "repositoryPolicy",
    "lifecyclePolicy",
    "appliedFor",
    "customRoleArn",
)
_TEMPLATE_DEFAULTS: dict[str, Any] = {
    "encryptionConfiguration": {"encryptionType": "AES256"},
    "imageTagMutability": "MUTABLE",
}


def _keep_templates() -> None:
    def put(self: ECRResponse, *, is_new: bool) -> ActionResult:
        prefix, kept = self._get_param("prefix"), _templates(self.ecr_backend)
        if is_new and prefix in kept:
            raise JsonRESTError("TemplateAlreadyExistsException", f"A template for '{prefix}' exists already.")
        before = None if is_new else _template(self)
        given = {name: self._get_param(name) for name in _TEMPLATE_FIELDS if self._get_param(name) is not None}
        values = {**(before.values if before else _TEMPLATE_DEFAULTS), **given}
        made = kept[prefix] = Template(values, before.created if before else utcnow(), utcnow())
        return answer(made)

    def answer(template: Template) -> ActionResult:
        return ActionResult({"registryId": ACCOUNT, "repositoryCreationTemplate": template.describe()})

    def describe(self: ECRResponse) -> ActionResult:
        kept, wanted = _templates(self.ecr_backend), self._get_param("prefixes")
        found = [kept[prefix].describe() for prefix in sorted(kept) if not wanted or prefix in wanted]
        return ActionResult({"registryId": ACCOUNT, "repositoryCreationTemplates": found})

    def delete(self: ECRResponse) -> ActionResult:
        template = _template(self)
        del _templates(self.ecr_backend)[template.values["prefix"]]
        return answer(template)

    add(
        ECRResponse,
        create_repository_creation_template=lambda self: put(self, is_new=True),
        update_repository_creation_template=lambda self: put(self, is_new=False),
        describe_repository_creation_templates=describe,
        delete_repository_creation_template=delete,
    )


def _template(self: ECRResponse) -> Template:
    found = _templates(self.ecr_backend).get(self._get_param("prefix"))
    if found is None:
        raise JsonRESTError("TemplateNotFoundException", "The repository creation template does not exist.")
    return found


def _take_several_rules() -> None:
    def put_replication_configuration(self: ECRBackend, replication_config: dict[str, Any]) -> dict[str, Any]:
        for rule in replication_config["rules"]:
            if {"region": self.region_name, "registryId": self.account_id} in rule["destinations"]:
                raise InvalidParameterException(
                    "Invalid parameter at 'replicationConfiguration' failed to satisfy constraint: "
                    "'Replication destination cannot be the same as the source registry'"
                )
        self.replication_config = replication_config
        return {"replicationConfiguration": replication_config}

    wrap(ECRBackend, "put_replication_configuration", lambda _: put_replication_configuration)


def _copy_images() -> None:
    """Copies are made at once, and by no push: what was copied is not copied on. While a region is dark they wait."""

    def put(original: Callable[..., Image]) -> Callable[..., Image]:
        def put_image(self: ECRBackend, repository_name: str, *args: Any, **kwargs: Any) -> Image:
            image = original(self, repository_name, *args, **kwargs)
            _replicate(self, self.repositories[repository_name], image)
            return image

        return put_image

    wrap(ECRBackend, "put_image", put)
    outages.on_resumption(_deliver)


def _waiting_in(repository: Repository) -> list[Image]:
    waiting: list[Image] = vars(repository).setdefault("waiting", [])
    return waiting


def _deliver() -> None:
    for backend in list(dict.values(ecr_backends[ACCOUNT])):
        for repository in list(backend.repositories.values()):
            waiting, vars(repository)["waiting"] = _waiting_in(repository), []
            for image in waiting:
                if image in repository.images:
                    _replicate(backend, repository, image)


def _replicate(backend: ECRBackend, repository: Repository, image: Image) -> None:
    for region in _destinations(backend, repository.name):
        if not outages.is_dark("ecr", backend.region_name, region):
            _copy(repository, image, ecr_backends[backend.account_id][region])
        elif image not in _waiting_in(repository):
            _waiting_in(repository).append(image)


def _destinations(backend: ECRBackend, name: str) -> set[str]:
    """Regions of the rules without a filter, and of those with one that fits."""
    return {
        destination["region"]
        for rule in (backend.replication_config or {}).get("rules", [])
        for destination in rule["destinations"]
        if destination["registryId"] == backend.account_id
        and any(name.startswith(each["filter"]) for each in rule.get("repositoryFilters") or [{"filter": ""}])
    }


def _copy(source: Repository, image: Image, backend: ECRBackend) -> None:
    repository = backend.repositories.get(source.name) or _create(source.name, backend)
    repository.layers.update(source.layers)
    digest = image.get_image_digest()
    copy = next((each for each in repository.images if each.get_image_digest() == digest), None)
    if copy is None:
        copy = Image(
            image.registry_id,
            image.image_tag,
            image.image_manifest,
            source.name,
            image.image_manifest_media_type,
            digest,
        )
        repository.images.append(copy)
    for other in repository.images:
        if other is not copy:
            # A tag belongs to one image.
            for tag in image.image_tags:
                other.remove_tag(tag)
    for tag in image.image_tags:
        copy.update_tag(tag)


def _create(name: str, backend: ECRBackend) -> Repository:
    """A repository after the template that fits best, or with ECR's defaults."""
    kept = _templates(backend)
    fitting = [
        prefix
        for prefix, template in kept.items()
        if "REPLICATION" in template.values["appliedFor"] and (prefix == _ROOT or name.startswith(f"{prefix}/"))
    ]
    best = max(fitting, key=lambda prefix: 0 if prefix == _ROOT else len(prefix), default=None)
    values = kept[best].values if best is not None else _TEMPLATE_DEFAULTS
    made = backend.create_repository(
        repository_name=name,
        registry_id=None,
        encryption_config=dict(values["encryptionConfiguration"]),
        image_scan_config=None,
        image_tag_mutability=values["imageTagMutability"],
        image_tag_mutability_exclusion_filters=values.get("imageTagMutabilityExclusionFilters"),
        tags=list(values.get("resourceTags", [])),
    )
    made.policy, made.lifecycle_policy = values.get("repositoryPolicy"), values.get("lifecyclePolicy")
    return made


PATCHES = (
    Patch(
        name="ecr/creation-template",
        behaviour="Templates say how a repository is made that a replication needs.",
        reference=f"{_API}CreateRepositoryCreationTemplate.html",
        seen=_SEEN,
        needed=lacks(ECRResponse, "create_repository_creation_template"),
        apply=_keep_templates,
    ),
    Patch(
        name="ecr/replication-rules",
        behaviour="A registry has several replication rules.",
        reference=f"{_API}PutReplicationConfiguration.html",
        seen=_SEEN,
        needed=says(ECRBackend.put_replication_configuration, "This feature is disabled"),
        apply=_take_several_rules,
    ),
    Patch(
        name="ecr/replication-copies",
        behaviour="An image that is pushed is copied to the regions of the rules, into a repository made if need be.",
        reference=f"{_GUIDE}replication.html",
        seen=_SEEN,
        needed=never_says(ECRBackend.put_image, "replicat"),
        apply=_copy_images,
    ),
)
