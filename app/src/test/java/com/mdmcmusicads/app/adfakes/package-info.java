/** Small ad platforms for tests, over real sockets, in the shapes their makers publish. */
package com.mdmcmusicads.app.adfakes;
