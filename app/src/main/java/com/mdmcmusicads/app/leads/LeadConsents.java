package com.mdmcmusicads.app.leads;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LeadConsents extends Repository<LeadConsent, Long> {

    LeadConsent save(LeadConsent consent);

    List<LeadConsent> findByLeadIdOrderByIdDesc(UUID leadId);
}
