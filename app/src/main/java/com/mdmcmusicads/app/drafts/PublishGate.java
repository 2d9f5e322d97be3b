package com.mdmcmusicads.app.drafts;

import com.mdmcmusicads.app.deployments.ModelRef;
import java.util.List;

/** A check every model passes before it runs; asked outside any transaction, in order. */
public interface PublishGate {

    int order();

    List<Objection> before(ModelRef ref, String content);
}
