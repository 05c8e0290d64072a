package dev.hyoka.io.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as an independent reader understands it. */
final class Parsed {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create()))
            .build();

    private final Node root;

    Parsed(String markdown) {
        root = PARSER.parse(markdown);
    }

    /** The kinds of the nodes, in document order. */
    List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        collect(root, kinds);
        return kinds;
    }

    private static void collect(Node node, List<String> kinds) {
        kinds.add(node.getClass().getSimpleName());
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, kinds);
        }
    }

    /** The words of all nodes, code among them. */
    String words() {
        return words(true);
    }

    /** The words in which services look for names and references. */
    String wordsOutsideCode() {
        return words(false);
    }

    private String words(boolean withCode) {
        StringBuilder words = new StringBuilder();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(withCode ? code.getLiteral() : "\n");
            }
        });
        return words.toString();
    }
}
