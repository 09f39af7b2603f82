export { CustomerKey, type CustomerKeyProps } from "./customer-key.ts";
export { type KeyPolicyInput, keyPolicy } from "./key-policy.ts";
export {
  backupEncrypts,
  cloudWatchLogsEncrypts,
  eventBusEncrypts,
  eventRulesSend,
  inventoryEncrypts,
  type KeyPlace,
  logDeliveryEncrypts,
} from "./services.ts";
