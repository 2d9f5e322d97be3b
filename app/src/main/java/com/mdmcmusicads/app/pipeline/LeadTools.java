package com.mdmcmusicads.app.pipeline;

import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.tasks.BulkDesk;
import org.springframework.stereotype.Component;

/** What one can do with a list of leads, beside reading it. */
@Component
record LeadTools(SavedLeadFilters filters, BulkDesk bulk, Directory directory, LeadExport export) {}
