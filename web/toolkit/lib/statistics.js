// In the page there is nothing left to load: its module is there, or this script would not be.

import * as glue from "../door.js";

export const statistics = { glue, load: async () => {}, loadSync() {} };
