/**
 * AWS provider versions that the modules are written for, as a Terraform constraint. The lower end is the last 5.x, so
 * that teams on either major can take the platform; a module writes only what every version in between knows, unless
 * its stack narrows the range.
 */
export const awsRange = ">= 5.100.0, < 7.0.0";
