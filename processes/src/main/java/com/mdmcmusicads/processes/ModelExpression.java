package com.mdmcmusicads.processes;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Builder.Feature;
import org.camunda.bpm.impl.juel.IdentifierNode;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.Tree;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** What an expression of a model may do: read variables and compare them. It calls nothing and names no engine object. */
public final class ModelExpression {

    /** Names the engine would resolve to its own objects. */
    static final Set<String> ENGINE_OBJECTS =
            Set.of("execution", "task", "caseExecution", "externalTask", "authenticatedUserId");

    private static final Builder READER = new Builder(Feature.METHOD_INVOCATIONS);

    private ModelExpression() {}

    public static boolean isIn(String text) {
        return text != null && (text.contains("${") || text.contains("#{"));
    }

    /** What is wrong with the expression, if anything. */
    static Optional<String> complaint(String text) {
        try {
            var tree = READER.build(text.strip());
            if (tree.getFunctionNodes().iterator().hasNext() || calls(tree.getRoot())) {
                return Optional.of("an expression only reads variables, this one calls something: " + text);
            }
            return engineObject(tree).map(name -> "an expression may not use " + name + ": " + text);
        } catch (TreeBuilderException e) {
            return Optional.of("no expression: " + text);
        }
    }

    /** The variables it reads, agents of the catalogue among them; none when it cannot be read. */
    public static Set<String> variables(String text) {
        try {
            return StreamSupport.stream(
                            READER.build(text.strip()).getIdentifierNodes().spliterator(), false)
                    .map(IdentifierNode::getName)
                    .collect(Collectors.toSet());
        } catch (TreeBuilderException unreadable) {
            return Set.of();
        }
    }

    private static Optional<String> engineObject(Tree tree) {
        for (var identifier : tree.getIdentifierNodes()) {
            if (ENGINE_OBJECTS.contains(identifier.getName())) {
                return Optional.of(identifier.getName());
            }
        }
        return Optional.empty();
    }

    private static boolean calls(Node node) {
        if (node instanceof AstMethod) {
            return true;
        }
        for (var child = 0; child < node.getCardinality(); child++) {
            if (node.getChild(child) != null && calls(node.getChild(child))) {
                return true;
            }
        }
        return false;
    }
}
