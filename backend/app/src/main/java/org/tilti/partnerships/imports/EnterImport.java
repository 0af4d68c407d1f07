package org.tilti.partnerships.imports;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.tilti.background.Course;
import org.tilti.background.Worker;
import org.tilti.partnerships.RegisterPartnership;
import org.tilti.partnerships.imports.JudgeRows.Judged;

/** Writes all rows of a checked file in the background, or none when any of them has come to be refused. */
@Singleton
class EnterImport implements Worker {
    private static final double SHARE_OF_JUDGING = 0.1;

    private final JudgeRows judge;
    private final RegisterPartnership register;
    private final PartnershipImports imports;
    private final ImportRows rows;

    EnterImport(JudgeRows judge, RegisterPartnership register, PartnershipImports imports, ImportRows rows) {
        this.judge = judge;
        this.register = register;
        this.imports = imports;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return PartnershipImport.ENTER;
    }

    /** Somebody who writes the same partnership at the same time comes first; then the rows are judged once more. */
    @Override
    public void work(UUID file, Course course) {
        try {
            course.complete(() -> enter(file, course));
        } catch (RuntimeException overtaken) {
            if (!isOvertaken(overtaken)) {
                throw overtaken;
            }
            course.complete(() -> enter(file, course));
        }
    }

    private void enter(UUID file, Course course) {
        var judged = judge.judge(file, share -> CheckImport.tell(course, share * SHARE_OF_JUDGING));
        var refused = judged.stream().anyMatch(row -> row.finding().outcome() == RowOutcome.REFUSED);
        var findings = refused ? judged.stream().map(Judged::finding).toList() : written(judged, course);
        rows.keepFindings(file, findings);
        var outcomes = findings.stream().map(Finding::outcome).toList();
        if (refused) {
            imports.findById(file).checked(outcomes);
        } else {
            imports.findById(file).entered(outcomes);
        }
    }

    private List<Finding> written(List<Judged> judged, Course course) {
        var findings = new ArrayList<Finding>();
        for (var row : judged) {
            CheckImport.tell(course, SHARE_OF_JUDGING + (1 - SHARE_OF_JUDGING) * findings.size() / judged.size());
            findings.add(row.finding().of(register.enter(row.plan())));
            register.forget();
        }
        return findings;
    }

    private static boolean isOvertaken(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof jakarta.persistence.OptimisticLockException
                    || cause instanceof ConstraintViolationException violation
                    && violation.getKind() == ConstraintKind.UNIQUE) {
                return true;
            }
        }
        return false;
    }
}
