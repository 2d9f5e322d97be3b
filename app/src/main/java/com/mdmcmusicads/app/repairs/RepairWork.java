package com.mdmcmusicads.app.repairs;

import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.repairs.RepairTie.Some;
import com.mdmcmusicads.app.repairs.Repairs.ItemState;
import com.mdmcmusicads.app.repairs.Repairs.Repair;
import com.mdmcmusicads.app.repairs.Repairs.State;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextInterceptor;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutorImpl;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does an act to many executions, each in a transaction of its own together with its line of the report: a node that dies
 * leaves none half done and no line wrong, and one that refuses stops no other.
 */
@Component
class RepairWork {

    private static final int LANES = 3;
    private static final int AT_ONCE = 25;
    private static final long LAST = -10;

    private final Repairs repairs;
    private final Repairer repairer;
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final TransactionTemplate alone;
    private final Signals signals;
    private final Clock clock;

    RepairWork(
            Repairs repairs,
            Repairer repairer,
            ObjectProvider<ProcessEngineConfigurationImpl> engine,
            PlatformTransactionManager transactions,
            Signals signals,
            Clock clock) {
        this.repairs = repairs;
        this.repairer = repairer;
        this.engine = engine;
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.signals = signals;
        this.clock = clock;
    }

    /** Makes the jobs that do it; any node may take any of them. */
    void begin(UUID repair) {
        engine.getObject().getCommandExecutorTxRequired().execute(context -> {
            for (var lane = 0; lane < LANES; lane++) {
                send(context, new Some(repair));
            }
            return null;
        });
    }

    void go(Some some, CommandContext context) {
        var repair = repairs.find(some.repair()).orElse(null);
        if (repair == null || repair.state() != State.RUNNING) {
            return;
        }
        var left = AT_ONCE;
        while (left > 0 && one(repair)) {
            left--;
        }
        if (left == 0) {
            send(context, some);
        } else if (!repairs.anyWaiting(repair.id())) {
            repairs.turn(repair.id(), List.of(State.RUNNING), State.DONE, clock.instant());
        }
        signals.publish(BatchDesk.CHANGED, repair.id().toString());
    }

    /** False when none is left for this lane. */
    private boolean one(Repair repair) {
        var taken = new String[1];
        try {
            return Boolean.TRUE.equals(alone.execute(status -> attempt(repair, taken)));
        } catch (RuntimeException hindered) {
            alone.executeWithoutResult(status -> fail(repair, taken[0], Obstacle.read(hindered)));
            return true;
        }
    }

    private boolean attempt(Repair repair, String[] taken) {
        if (!repairs.isRunning(repair.id())) {
            return false;
        }
        var next = repairs.next(repair.id());
        next.ifPresent(instance -> {
            taken[0] = instance;
            as(repair.by(), () -> turn(() -> repairer.act(instance, repair.order(), null)));
            repairs.told(repair.id(), instance, ItemState.DONE, null, clock.instant());
        });
        return next.isPresent();
    }

    private void fail(Repair repair, String instance, Refused why) {
        if (instance == null) {
            throw why;
        }
        var state = why.getMessage().equals("failed") ? ItemState.FAILED : ItemState.REFUSED;
        repairs.told(repair.id(), instance, state, why.kept(), clock.instant());
    }

    /** A turn of the engine that has written everything when it ends, while the job around it goes on in its own. */
    private void turn(Runnable act) {
        var door =
                new CommandContextInterceptor(engine.getObject().getCommandContextFactory(), engine.getObject(), true);
        door.setNext(new CommandExecutorImpl());
        door.execute(context -> {
            act.run();
            return null;
        });
    }

    /** The trail names who asked for it. */
    private static void as(String account, Runnable act) {
        var before = SecurityContextHolder.getContext();
        var now = SecurityContextHolder.createEmptyContext();
        now.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
        SecurityContextHolder.setContext(now);
        try {
            act.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static void send(CommandContext context, Some some) {
        var job = new MessageEntity();
        job.setJobHandlerType(RepairTie.TYPE);
        job.setJobHandlerConfiguration(some);
        job.setPriority(LAST);
        context.getJobManager().send(job);
    }
}
