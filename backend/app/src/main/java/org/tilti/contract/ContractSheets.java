package org.tilti.contract;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.tilti.pdf.Pdf;
import org.tilti.sheets.Sheets;

/** What is also given as a file: in the code an operation of its own, in the contract the same one. */
final class ContractSheets {
    private static final Set<String> ALSO_SHEETS = Set.of("listPartnerships", "listOrganisations", "listProjects", "listGrants",
            "listGrantApplications");
    private static final String AS_HANDED_IN =
            "what was handed in last, else what has been written, in the reader's language";
    private static final Map<String, String> ALSO_PDF = Map.of("getInterest", AS_HANDED_IN, "getGrantApplication", AS_HANDED_IN,
            "getDecisionLetter", "a letter in the applicant's language");
    private static final int LARGEST = 1_000_000_000;

    private ContractSheets() {}

    static void add(Operation operation) {
        var answer = operation.getResponses().getAPIResponse("200");
        if (answer != null && answer.getContent() != null && answer.getContent().hasMediaType(Pdf.TYPE)) {
            answer.getContent().getMediaType(Pdf.TYPE).setSchema(text().format("binary"));
        }
        var asPdf = ALSO_PDF.get(operation.getOperationId());
        if (asPdf != null) {
            operation.setDescription(operation.getDescription() + " With `Accept: " + Pdf.TYPE + "` as a file to keep: "
                    + asPdf + ".");
            operation.getResponses().getAPIResponse("200").getContent()
                    .addMediaType(Pdf.TYPE, OASFactory.createMediaType().schema(text().format("binary")));
        }
        if (!ALSO_SHEETS.contains(operation.getOperationId())) {
            return;
        }
        operation.setDescription(operation.getDescription() + " With `Accept: " + Sheets.CSV_TYPE + "` or the media type of XLSX "
                + "all that the filters select, in their order and whatever `limit` and `after`, as a sheet in the "
                + "reader's language; at most 100,000 rows, else 400.");
        operation.getResponses().getAPIResponse("200").getContent()
                .addMediaType(Sheets.CSV_TYPE, OASFactory.createMediaType().schema(text().pattern("^[^\\u0000]*$")))
                .addMediaType(Sheets.XLSX_TYPE, OASFactory.createMediaType().schema(text().format("binary")));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING).maxLength(LARGEST);
    }
}
