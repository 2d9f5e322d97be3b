package com.mdmcmusicads.app.migrations;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContextInterceptor;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutorImpl;

/**
 * A turn of the engine within a job of it: it begins with nothing in mind and has written everything when it ends, in the
 * transaction of whoever asks, while the job around it goes on in its own.
 */
final class FreshTurn implements Mover.Turn {

    private final CommandContextInterceptor door;

    FreshTurn(ProcessEngineConfigurationImpl engine) {
        door = new CommandContextInterceptor(engine.getCommandContextFactory(), engine, true);
        door.setNext(new CommandExecutorImpl());
    }

    @Override
    public <T> T of(Supplier<T> work) {
        return door.execute(context -> work.get());
    }
}
