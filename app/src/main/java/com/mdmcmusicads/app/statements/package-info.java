/** Statements: what a bank writes about an account, read from its files and told apart line by line. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"documents", "money", "texts"})
package com.mdmcmusicads.app.statements;
