package com.mdmcmusicads.app.board;

import com.mdmcmusicads.app.pipeline.LeadRow;
import com.mdmcmusicads.app.tasks.TaskRefusal;
import com.mdmcmusicads.processes.ProcessBusy;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;

/** Carries out what somebody did with a card, asks what is missing, and says in words how it went. */
final class Mover {

    private static final int MILLIS = 7000;

    private final Component screen;
    private final MoveDesk desk;
    private final Runnable after;

    Mover(Component screen, MoveDesk desk, Runnable after) {
        this.screen = screen;
        this.desk = desk;
        this.after = after;
    }

    /** Opens the choice of columns. */
    void ask(LeadRow row, Stage from) {
        new MoveDialog(row, from, to -> move(row, from, to)).open();
    }

    void move(LeadRow row, Stage from, Lane to) {
        if (!(to instanceof Stage stage)) {
            warn("board.refused.GRADE");
        } else if (from != stage) {
            attempt(() -> begin(row, from, stage));
        }
    }

    private void begin(LeadRow row, Stage from, Stage to) {
        if (Move.between(from, to).needsReason()) {
            new ReasonDialog(row.title(), why -> attempt(() -> carryOut(row, to, why))).open();
        } else {
            carryOut(row, to, Map.of());
        }
    }

    private void carryOut(LeadRow row, Stage to, Map<String, String> why) {
        desk.move(row.id(), to, why);
        tell(screen.getTranslation("board.moved", row.title(), screen.getTranslation(to.title())));
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (MoveRefused refused) {
            warn(refused.key(), refused.arguments());
        } catch (TaskRefusal refused) {
            warn("board.refused.task." + refused.reason());
        } catch (ProcessBusy | ConcurrencyFailureException busy) {
            warn("board.refused.task.BUSY");
        }
        after.run();
    }

    private void tell(String words) {
        Notification.show(words, MILLIS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    private void warn(String key, Object... arguments) {
        var words = screen.getTranslation(key, arguments);
        var toast = Notification.show(words, MILLIS, Notification.Position.BOTTOM_START);
        toast.addThemeVariants(NotificationVariant.LUMO_WARNING);
        toast.setAssertive(true);
    }
}
