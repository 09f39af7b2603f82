import { defineProblems } from "@tandem/core";

/** Codes of the network: 001 to 039 are the address plan's. */
export const networkProblems = defineProblems("NET", {
  malformedBlock: {
    number: "001",
    title: "Not an IPv4 block",
    explanation:
      "Blocks are written as four decimal numbers and a prefix length, `10.0.0.0/16`. Other spellings (leading zeros, missing numbers) mean different things to different programs and are refused.",
  },
  hostBits: {
    number: "002",
    title: "A block does not start at its first address",
    explanation:
      "In `10.0.0.1/16` the last 16 bits must be zero. AWS refuses such a block or silently takes the block around it, and every later plan shows a difference.",
  },
  vpcSize: {
    number: "003",
    title: "A VPC's block is too large or too small for AWS",
    explanation: "AWS takes /16 to /28 for one block of a VPC (VPC user guide, VPC CIDR blocks).",
  },
  vpcTooSmallForTiers: {
    number: "004",
    title: "A VPC's block is too small for its tiers",
    explanation:
      "Each tier has a fixed share of the VPC with eight slots, one for each zone letter, so that no subnet ever moves; AWS takes no subnet smaller than /28. The message has the size that the tiers need.",
  },
  overlap: {
    number: "005",
    title: "Blocks overlap",
    explanation:
      "An address in two places can be reached in one of them at best. AWS notices it late (two subnets of a VPC, two VPCs that are peered) or never (an office behind a VPN, Kubernetes services, Docker's bridge): traffic then goes astray without an error. Blocks cannot be changed in place.",
  },
  publicRange: {
    number: "006",
    title: "Public addresses in a private network",
    explanation:
      "Whatever lies at these addresses on the internet becomes unreachable from the VPC. Use RFC 1918 or RFC 6598 addresses, or say with `allowPublicRanges` that the range is your own.",
  },
  podRange: {
    number: "007",
    title: "A pod block is outside 100.64.0.0/10",
    explanation:
      "Pods need many addresses that nobody outside the VPC has to reach. RFC 6598 keeps 100.64.0.0/10 for such use, and the network's rules rely on it.",
  },
  podBlockSize: {
    number: "008",
    title: "A pod block is too large or too small",
    explanation: "AWS takes /16 at the most, and each of the eight zone slots must be a /28 at the least.",
  },
  subnetOutside: {
    number: "009",
    title: "A subnet is outside its VPC",
    explanation:
      "A subnet is a part of one of its VPC's blocks: pod subnets of the pod block, all others of the VPC's first.",
  },
  subnetSize: {
    number: "010",
    title: "A subnet is too small",
    explanation:
      "AWS takes no subnet smaller than /28 and keeps five addresses of each (VPC user guide, Subnet CIDR blocks).",
  },
  platformTooSmall: {
    number: "011",
    title: "The platform's block is too small for its regions",
    explanation: "Each region that has no block of its own takes one part, of the size that the profile gives to VPCs.",
  },
  slotTwice: {
    number: "012",
    title: "Two regions have one slot",
    explanation:
      "A slot is a place in the platform's block and in the pods' range. A region without one takes its position among home and peers, so either all regions have slots or new regions go to the end.",
  },
  slotRange: {
    number: "013",
    title: "No such slot",
    explanation:
      "The platform's block has as many slots as VPCs fit in it, and the pods' range has 64, counted from 0.",
  },
  unknownRegion: {
    number: "014",
    title: "Unknown region",
    explanation:
      "The name is none of an AWS region in the partitions aws, aws-cn and aws-us-gov that this version knows.",
  },
  foreignZone: {
    number: "015",
    title: "A zone of another region",
    explanation: "A VPC and its subnets lie in one region; AWS would refuse the subnet at apply.",
  },
  unknownZone: {
    number: "016",
    title: "Unknown zone",
    explanation:
      "The region has no such Availability Zone. Zones are named `eu-west-1a`; zone ids such as `euw1-az1` name places across accounts and are not used here.",
  },
  zoneTwice: {
    number: "017",
    title: "A zone stands twice",
    explanation: "There is one subnet for each tier and zone.",
  },
  notAnAvailabilityZone: {
    number: "018",
    title: "A Local Zone or Wavelength Zone",
    explanation:
      "Neither EKS control planes, Aurora nor NAT gateways can be spread over Local Zones and Wavelength Zones, so the platform builds in Availability Zones only.",
  },
  tooFewZones: {
    number: "019",
    title: "Too few zones",
    explanation:
      "EKS, load balancers and Aurora subnet groups need subnets in two zones; the profile may ask for more, so that the loss of one zone leaves a majority.",
  },
  unusedBlock: {
    number: "020",
    title: "A block that nothing uses",
    explanation: "The block is given to a zone or tier that the region does not have, so it would silently not apply.",
  },
  serviceBlock: {
    number: "021",
    title: "EKS cannot use the service block",
    explanation:
      "EKS takes a block of /12 to /24 in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16, when a cluster is created and never again (EKS API, KubernetesNetworkConfigRequest).",
  },

  // 040-059: settings of the network layer
  privateTierMissing: {
    number: "040",
    title: "No private tier",
    explanation:
      "Nodes and interface endpoints stand in the private tier; a network without it has nowhere to run anything.",
  },
  natNeedsPublicTier: {
    number: "041",
    title: "A NAT gateway has nowhere to stand",
    explanation:
      "Zonal NAT gateways stand in public subnets. Terraform would fail in the middle, with an empty list of subnets.",
  },
  tierTwice: {
    number: "042",
    title: "A tier stands twice",
    explanation: "A network has each tier once.",
  },
  natZoneUnknown: {
    number: "043",
    title: "A NAT gateway in a zone that is not used",
    explanation: "The zones with a NAT gateway are among those that the region is built in.",
  },
  natZonesDoNotFit: {
    number: "044",
    title: "NAT zones and NAT mode contradict each other",
    explanation:
      "`single` has one gateway, `perAz` one or more; `none` has none, and a `regional` gateway is spread by AWS itself.",
  },
  providerTooOld: {
    number: "045",
    title: "An option needs a newer AWS provider",
    explanation:
      "Stacks accept a range of provider versions, and teams on the oldest of them must be able to plan. An option that only newer versions have needs a narrower range.",
  },
  retentionNotOffered: {
    number: "046",
    title: "CloudWatch Logs does not offer this retention",
    explanation: "CloudWatch Logs keeps events for certain numbers of days only; Terraform finds out when it plans.",
  },
  subnetTooSmall: {
    number: "047",
    title: "A subnet has too few addresses",
    explanation:
      "Nodes and pods that find no address stay pending, first during an update, when both generations run. What a zone must hold is stated in `network.capacity`.",
  },

  // 060-079: security groups
  securityGroupName: {
    number: "060",
    title: "A security group's name starts with sg-",
    explanation: "AWS keeps that beginning for ids and refuses it in names.",
  },
  securityGroupText: {
    number: "061",
    title: "A description that AWS refuses",
    explanation:
      "Descriptions of security groups and their rules take plain letters, digits and some signs. AWS refuses others when the group is created, after the plan looked clean.",
  },
  portsReversed: {
    number: "062",
    title: "A port range ends before it begins",
    explanation: "AWS refuses such a rule when it is created, after the plan looked clean.",
  },
  openToAnywhere: {
    number: "063",
    title: "A rule opens administration or everything to anywhere",
    explanation:
      "Controls N3 and N4: nobody administers through an open port (Session Manager needs none), and no group is open on all ports.",
  },
});
