package dev.hyoka.io.report.page;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.Writer;

/**
 * Where templates write to: what they are given is escaped for the place where it stands, and what a reader couldn't see is
 * made visible before that.
 */
final class PageOutput implements HtmlTemplateOutput {

    private final OwaspHtmlTemplateOutput escaping;

    PageOutput(Writer writer) {
        escaping = new OwaspHtmlTemplateOutput(new WriterOutput(writer));
    }

    @Override
    public void setContext(String tagName, String attributeName) {
        escaping.setContext(tagName, attributeName);
    }

    @Override
    public void writeUserContent(String text) {
        escaping.writeUserContent(text == null ? null : Visible.text(text));
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
