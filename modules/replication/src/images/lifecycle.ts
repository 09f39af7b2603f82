import { stableJson } from "@tandem/core";

/** Days after which an image without a tag goes. */
const UNTAGGED_DAYS = 30;

/**
 * Lifecycle of copied repositories: only what lost its tag expires, and tags cannot move. Tagged images stay, since the
 * oldest of them may be what one rolls back to. An image that a manifest list names is never expired.
 * Source: ECR user guide, "Automate the cleanup of images by using lifecycle policies".
 */
export function imageLifecycle(): string {
  return stableJson({
    rules: [
      {
        rulePriority: 1,
        description: "Images without a tag",
        selection: {
          tagStatus: "untagged",
          countType: "sinceImagePushed",
          countUnit: "days",
          countNumber: UNTAGGED_DAYS,
        },
        action: { type: "expire" },
      },
    ],
  });
}
