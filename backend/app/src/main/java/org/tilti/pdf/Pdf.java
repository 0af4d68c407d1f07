package org.tilti.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Draws a document as an accessible PDF (PDF/UA) with fonts of our own, which have Latvian and Ukrainian letters. */
public final class Pdf {
    public static final String TYPE = "application/pdf";
    /** Whoever takes any format is given JSON. */
    public static final String IF_ASKED_FOR = TYPE + ";qs=0.5";

    private static final String FONT = "Noto Sans";

    private Pdf() {}

    /** The page before it is drawn: all texts are escaped in it. */
    @CheckedTemplate(basePath = "pdf", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance document(PdfDocument document);
    }

    public static byte[] of(PdfDocument document) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true);
        // It refers to nothing, and what texts might refer to is not fetched.
        builder.useUriResolver((base, address) -> null);
        builder.withHtmlContent(Templates.document(document).render(), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return out.toByteArray();
    }

    private static InputStream font(String weight) {
        return Pdf.class.getResourceAsStream("/fonts/NotoSans-" + weight + ".ttf");
    }
}
