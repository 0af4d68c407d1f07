package org.tilti.partnerships.imports;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.tilti.background.Course;
import org.tilti.background.Worker;

/** Finds out in the background what each row of a file would come to. */
@Singleton
class CheckImport implements Worker {
    private final JudgeRows judge;
    private final PartnershipImports imports;
    private final ImportRows rows;

    CheckImport(JudgeRows judge, PartnershipImports imports, ImportRows rows) {
        this.judge = judge;
        this.imports = imports;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return PartnershipImport.CHECK;
    }

    @Override
    public void work(UUID file, Course course) {
        var findings = judge.judge(file, share -> tell(course, share)).stream().map(JudgeRows.Judged::finding).toList();
        course.complete(() -> {
            rows.keepFindings(file, findings);
            imports.findById(file).checked(findings.stream().map(Finding::outcome).toList());
        });
    }

    static void tell(Course course, double share) {
        course.at(share);
        if (course.isCancelled()) {
            throw new CancellationException();
        }
    }
}
