package com.mdmcmusicads.app.decisions;

import com.mdmcmusicads.app.decisions.DecisionTable.Clause;
import com.mdmcmusicads.app.decisions.DecisionTable.Rule;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A DMN file as text, read for people: also one the engine would refuse, and nothing of it is run. */
public final class DecisionFile {

    private static final int LONGEST = 2 * 1024 * 1024;

    private DecisionFile() {}

    /** The one with this id, as far as the file has it. */
    public static Optional<DecisionTable> find(String dmn, String decision) {
        return read(dmn).stream().filter(table -> table.id().equals(decision)).findFirst();
    }

    /**
     * Every decision of a file, in its order.
     *
     * @throws UnreadableDecision when it is no XML, too long, or names a document type
     */
    public static List<DecisionTable> read(String dmn) {
        return children(parse(dmn), "decision").map(DecisionFile::table).toList();
    }

    private static Element parse(String dmn) {
        if (dmn == null || dmn.length() > LONGEST) {
            throw new UnreadableDecision("longer than two million characters", null);
        }
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(dmn))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new UnreadableDecision(e.getMessage(), e);
        }
    }

    private static DecisionTable table(Element decision) {
        var table = child(decision, "decisionTable");
        var formula = child(decision, "literalExpression");
        return new DecisionTable(
                decision.getAttribute("id"),
                decision.getAttribute("name"),
                table.map(one -> or(one.getAttribute("hitPolicy"), "UNIQUE")).orElse(""),
                table.map(one -> one.getAttribute("aggregation")).orElse(""),
                clauses(table, "input"),
                table.isPresent() ? clauses(table, "output") : variable(decision),
                table.map(DecisionFile::rules).orElse(List.of()),
                formula.map(one -> text(one, "text")).orElse(""));
    }

    private static List<Clause> variable(Element decision) {
        return children(decision, "variable")
                .map(one -> new Clause(
                        one.getAttribute("id"),
                        one.getAttribute("name"),
                        one.getAttribute("name"),
                        one.getAttribute("typeRef")))
                .toList();
    }

    private static List<Clause> clauses(Optional<Element> table, String kind) {
        return table.stream()
                .flatMap(one -> children(one, kind))
                .map(DecisionFile::clause)
                .toList();
    }

    private static Clause clause(Element clause) {
        var expression = child(clause, "inputExpression");
        return new Clause(
                clause.getAttribute("id"),
                clause.getAttribute("label"),
                expression.map(one -> text(one, "text")).orElse(clause.getAttribute("name")),
                expression.orElse(clause).getAttribute("typeRef"));
    }

    private static List<Rule> rules(Element table) {
        return children(table, "rule")
                .map(rule -> new Rule(
                        rule.getAttribute("id"),
                        text(rule, "description"),
                        cells(rule, "inputEntry"),
                        cells(rule, "outputEntry")))
                .toList();
    }

    private static List<String> cells(Element rule, String kind) {
        return children(rule, kind).map(cell -> text(cell, "text")).toList();
    }

    private static String text(Element owner, String name) {
        return child(owner, name).map(one -> one.getTextContent().strip()).orElse("");
    }

    private static Optional<Element> child(Element owner, String name) {
        return children(owner, name).findFirst();
    }

    private static Stream<Element> children(Element owner, String name) {
        var nodes = owner.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE && name.equals(node.getLocalName()))
                .map(Element.class::cast);
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
