/** Assets: the files a campaign is made with, kept piece by piece in the database, their kind told by their bytes. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "campaigns", "files", "identity", "live", "texts"})
package com.mdmcmusicads.app.assets;
