package dev.hyoka.io.report.page;

import dev.hyoka.io.report.words.Visible;
import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.Writer;

/**
 * Where templates write to: what they are given is escaped for the place where it stands, and what a reader couldn't see is
 * made visible before that.
 */
public final class PageOutput implements HtmlTemplateOutput {

    private final OwaspHtmlTemplateOutput escaping;
    private boolean isInAttribute;

    public PageOutput(Writer writer) {
        escaping = new OwaspHtmlTemplateOutput(new WriterOutput(writer));
    }

    @Override
    public void setContext(String tagName, String attributeName) {
        isInAttribute = attributeName != null;
        escaping.setContext(tagName, attributeName);
    }

    @Override
    public void writeUserContent(String text) {
        escaping.writeUserContent(text == null ? null : Visible.text(text));
    }

    /** Writes what a template was given as a block of its own, which escapes what is in it, but not for an attribute. */
    @Override
    public void writeUserContent(Content block) {
        if (isInAttribute) {
            throw new IllegalStateException("An attribute takes no block of markup");
        }
        if (block != null) {
            block.writeTo(this);
        }
    }

    @Override
    public void writeContent(String text) {
        escaping.writeContent(text);
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        escaping.writeContent(text, begin, end);
    }

    @Override
    public void writeBinaryContent(byte[] content) {
        escaping.writeBinaryContent(content);
    }
}
