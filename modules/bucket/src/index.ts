export { accessDenials, type BucketPlace, bucketArn, DENY } from "./denials.ts";
export { expireRule } from "./expire-rule.ts";
export { PrivateBucket, type PrivateBucketProps } from "./private-bucket.ts";
