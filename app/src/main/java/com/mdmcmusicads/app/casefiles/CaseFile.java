package com.mdmcmusicads.app.casefiles;

import com.mdmcmusicads.app.audit.Subject;
import java.time.Instant;

/** A document a process made; its bytes are asked for apart. */
public record CaseFile(String id, Subject about, String name, String type, Instant madeAt) {}
