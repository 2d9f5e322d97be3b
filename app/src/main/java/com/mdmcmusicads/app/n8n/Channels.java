package com.mdmcmusicads.app.n8n;

import java.util.LinkedHashMap;
import java.util.Set;

/** Slack, Teams, Discord and the like: a message to a channel by its stored address. */
final class Channels implements NodeMapping {

    private static final Set<String> TYPES = Set.of("slack", "discord", "microsoftTeams", "mattermost", "rocketchat");

    @Override
    public boolean takes(WorkflowNode node) {
        return TYPES.contains(node.type());
    }

    @Override
    public Piece draw(WorkflowNode node, Drawing drawing) {
        var name = Names.harmless(
                node.credential().map(WorkflowNode.Credential::name).orElse(node.type()));
        drawing.credential(name, node.type(), "");
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("channel", name);
        arguments.put("text", drawing.text(node, node.text("text", "content", "message")));
        drawing.approximated(node, "channel", name);
        var step = drawing.sketch.action(node.name(), "callChannel", arguments);
        step.engine("asyncBefore", "true");
        step.retries = "R3/PT5M";
        return Piece.of(step);
    }
}
