/** Proofs: what colleagues see of a person's consents, write down about them, and print when proof is asked for. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "consent", "identity", "live", "look", "texts"})
package com.mdmcmusicads.app.proofs;
