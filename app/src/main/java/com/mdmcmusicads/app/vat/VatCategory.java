package com.mdmcmusicads.app.vat;

/** Codes of UNTDID 5305, as EN 16931 takes them (BT-118, BT-151). */
public enum VatCategory {

    /** Standard rate. */
    S,

    /** Reverse charge: the buyer owes the tax. */
    AE,

    /** Exempt; says why. Also for what is outside the scope, because "O" forbids the seller's number on the invoice (BR-O-02). */
    E
}
