package org.tilti.sheets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.http.Answers;
import org.tilti.http.ListQuery;
import org.tilti.http.Page;

/**
 * Answers with all that the filters of a list select, as a file. Each format has a method of its own in the resource: of a
 * method with two, Quarkus looks for a writer of the RestResponse instead of what is in it.
 */
@RequestScoped
public class Sheets {
    /** Whoever takes any format is given JSON. */
    private static final String IF_ASKED_FOR = ";qs=0.5";

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = CSV_TYPE + IF_ASKED_FOR;
    public static final String XLSX = XLSX_TYPE + IF_ASKED_FOR;

    private final Answers answers;

    Sheets(Answers answers) {
        this.answers = answers;
    }

    public <T, Q extends ListQuery> RestResponse<StreamingOutput> csv(
            String name, List<Column<T>> columns, Q filter, Function<Q, Page<T>> search) {
        return answers.file(name + ".csv", MediaType.valueOf(CSV_TYPE).withCharset("UTF-8"), () -> {
            var sheet = Sheet.of(name, columns, filter, search);
            return out -> CsvSheet.write(sheet, out);
        });
    }

    public <T, Q extends ListQuery> RestResponse<StreamingOutput> xlsx(
            String name, List<Column<T>> columns, Q filter, Function<Q, Page<T>> search) {
        return answers.file(name + ".xlsx", MediaType.valueOf(XLSX_TYPE), () -> {
            var sheet = Sheet.of(name, columns, filter, search);
            return out -> XlsxSheet.write(sheet, out);
        });
    }
}
