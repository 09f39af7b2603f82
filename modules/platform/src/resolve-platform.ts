import {
  applyWaivers,
  type ControlFinding,
  checkPlatformName,
  checkTags,
  type Dimensions,
  type Problem,
  partitionOf,
  pathOf,
  type Region,
  sortProblems,
  type Waived,
} from "@tandem/core";
import { type AddressPlan, planCidrs, type RegionAddresses } from "@tandem/network/addresses";
import { networkControls } from "@tandem/network/controls";
import {
  checkNetwork,
  type NetworkRegion,
  type NetworkSettings,
  natKeys,
  networkDimensions,
  networkFindings,
  networkProfiles,
  resolveNetwork,
} from "@tandem/network/settings";
import { checkEmulator } from "./emulator.ts";
import { parseDefinition } from "./parse/parse-definition.ts";
import type { Platform } from "./platform.ts";
import { checkRegions } from "./regions.ts";
import type { ParsedDefinition } from "./schema/platform.ts";
import { checkSecrets } from "./secrets.ts";
import { narrowRanges, type ProviderRanges } from "./versions.ts";
