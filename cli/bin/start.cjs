// The first code that runs, on whatever Node there is. It keeps to the JavaScript of 2009, so that even an old Node
// reads it and can say that it is too old; everything newer is in launch.cjs.
"use strict";

var needed = [20, 19];
var found = process.versions.node.split(".").map(Number);
var message = [
  "tandem: found Node.js " + process.versions.node + " at " + process.execPath + ", need >= " + needed.join(".") + ".",
  "Install a newer one and call tandem again:",
  "  macOS           brew install node",
  "  Debian, Ubuntu  sudo apt-get install nodejs   (where it is new enough; else one of the two below)",
  "  fnm             fnm install 22 && fnm use 22",
  "  nvm             nvm install 22 && nvm use 22",
  "",
];

if (found[0] > needed[0] || (found[0] === needed[0] && found[1] >= needed[1])) {
  require("./launch.cjs").launch();
} else {
  process.stderr.write(message.join("\n"));
  process.exitCode = 3;
}
