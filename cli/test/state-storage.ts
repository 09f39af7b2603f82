/** Where states lie: one bucket and its lock table. */
export interface StateStorage {
  readonly bucket: string;
  readonly lockTable: string;
  readonly region: string;
}

/**
 * Makes a state bucket and a lock table in an embedded AWS by two calls of the AWS API: the least that an S3 backend needs,
 * for tests that are not about the bootstrap.
 */
export async function makeStateStorage(endpoint: string, { bucket, lockTable, region }: StateStorage): Promise<void> {
  const call = async (service: string, path: string, method: string, headers: Record<string, string>, body: string) => {
    const scope = `emulator/20260101/${region}/${service}/aws4_request`;
    const response = await fetch(`${endpoint}${path}`, {
      method,
      headers: { ...headers, Authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0` },
      body,
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  };
  const location = `<LocationConstraint>${region}</LocationConstraint>`;
  await call("s3", `/${bucket}`, "PUT", {}, `<CreateBucketConfiguration>${location}</CreateBucketConfiguration>`);
  const table = {
    TableName: lockTable,
    AttributeDefinitions: [{ AttributeName: "LockID", AttributeType: "S" }],
    KeySchema: [{ AttributeName: "LockID", KeyType: "HASH" }],
    BillingMode: "PAY_PER_REQUEST",
  };
  const target = { "X-Amz-Target": "DynamoDB_20120810.CreateTable" };
  await call("dynamodb", "/", "POST", target, JSON.stringify(table));
}
