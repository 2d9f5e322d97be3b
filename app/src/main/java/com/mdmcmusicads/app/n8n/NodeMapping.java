package com.mdmcmusicads.app.n8n;

/** How nodes of certain types are drawn. */
interface NodeMapping {

    boolean takes(WorkflowNode node);

    Piece draw(WorkflowNode node, Drawing drawing);
}
