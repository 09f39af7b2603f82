/** One request to an embedded AWS, as nobody but the AWS CLI would make it. */
export interface AwsRequest {
  readonly endpoint: string;
  /** @default "eu-west-1" */
  readonly region?: string;
  /** Signing name: `s3`. */
  readonly service: string;
  /** @default "/" */
  readonly path?: string;
  /** @default "POST" */
  readonly method?: string;
  /** `X-Amz-Target` of the JSON protocols: `TrentService.CreateKey`. */
  readonly target?: string;
  /** @default {} */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * A status that says that there is no such thing, which is an answer too: 404.
   * @default - each refusal throws
   */
  readonly absent?: number;
  /** An object goes as JSON, parameters go as a form. */
  readonly body?: string | object | URLSearchParams;
}

/** What an embedded AWS answers. */
export interface AwsAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Calls an embedded AWS without Terraform. @returns the answer's text @throws Error when it is refused */
export async function callAws(asked: AwsRequest): Promise<string> {
  return (await askAws(asked)).text;
}

/** Like {@link callAws}, for whoever needs the answer's headers. */
export async function askAws(asked: AwsRequest): Promise<AwsAnswer> {
  const { endpoint, region = "eu-west-1", service, path = "/", method = "POST", target, headers, absent, body } = asked;
  const scope = `emulator/20260101/${region}/${service}/aws4_request`;
  const response = await fetch(`${endpoint}${path}`, {
    method,
    headers: {
      ...headers,
      ...(target === undefined ? {} : { "X-Amz-Target": target }),
      Authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
    },
    body: typeof body === "object" && !(body instanceof URLSearchParams) ? JSON.stringify(body) : body,
  });
  const text = await response.text();
  if (!response.ok && response.status !== absent) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return { status: response.status, headers: response.headers, text };
}

/** Makes a bucket as somebody would by hand. */
export async function makeBucket(endpoint: string, bucket: string, region = "eu-west-1"): Promise<void> {
  const body = `<CreateBucketConfiguration><LocationConstraint>${region}</LocationConstraint></CreateBucketConfiguration>`;
  await callAws({ endpoint, region, service: "s3", path: `/${bucket}`, method: "PUT", body });
}

/** Makes a table for locks as somebody would by hand. */
export async function makeLockTable(endpoint: string, table: string, region = "eu-west-1"): Promise<void> {
  const body = {
    TableName: table,
    AttributeDefinitions: [{ AttributeName: "LockID", AttributeType: "S" }],
    KeySchema: [{ AttributeName: "LockID", KeyType: "HASH" }],
    BillingMode: "PAY_PER_REQUEST",
  };
  await callAws({ endpoint, region, service: "dynamodb", target: "DynamoDB_20120810.CreateTable", body });
}

/** Makes a key and the alias that leads to it. @returns the key's id */
export async function makeKey(endpoint: string, alias: string, region = "eu-west-1"): Promise<string> {
  const made = await callAws({
    endpoint,
    region,
    service: "kms",
    target: "TrentService.CreateKey",
    body: { KeyUsage: "ENCRYPT_DECRYPT" },
  });
  const { KeyMetadata } = JSON.parse(made) as { readonly KeyMetadata: { readonly KeyId: string } };
  const body = { AliasName: alias, TargetKeyId: KeyMetadata.KeyId };
  await callAws({ endpoint, region, service: "kms", target: "TrentService.CreateAlias", body });
  return KeyMetadata.KeyId;
}

/** Id of the key that an alias leads to. */
export async function keyIdOf(endpoint: string, alias: string, region: string): Promise<string> {
  const body = { KeyId: alias };
  const found = await callAws({ endpoint, region, service: "kms", target: "TrentService.DescribeKey", body });
  return (JSON.parse(found) as { readonly KeyMetadata: { readonly KeyId: string } }).KeyMetadata.KeyId;
}

/** Allocates an address with tags. @returns its id */
export async function makeAddress(
  endpoint: string,
  tags: Readonly<Record<string, string>>,
  region = "eu-west-1",
): Promise<string> {
  const body = new URLSearchParams({
    Action: "AllocateAddress",
    Version: "2016-11-15",
    Domain: "vpc",
    "TagSpecification.1.ResourceType": "elastic-ip",
  });
  for (const [index, [key, value]] of Object.entries(tags).entries()) {
    body.set(`TagSpecification.1.Tag.${index + 1}.Key`, key);
    body.set(`TagSpecification.1.Tag.${index + 1}.Value`, value);
  }
  const made = await callAws({ endpoint, region, service: "ec2", body });
  return /<allocationId>(.+?)</.exec(made)?.[1] ?? "";
}
