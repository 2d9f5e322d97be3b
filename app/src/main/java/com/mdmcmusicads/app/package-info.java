/** How it is done: the application, one flat package a module; here, what holds them together. */
package com.mdmcmusicads.app;
