/** Mime: reads the source of one mail into plain words and files, bounded whatever it holds. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"texts"})
package com.mdmcmusicads.app.mime;
