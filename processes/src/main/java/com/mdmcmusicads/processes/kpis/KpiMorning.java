package com.mdmcmusicads.processes.kpis;

import com.mdmcmusicads.processes.CaseMessages;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;

/** kpi-morning.bpmn as Java sees it: one instance a day; its business key is the day ({@code 2026-11-22}). */
public class KpiMorning {

    public static final String KEY = "kpiMorning";

    private final CaseMessages messages;

    public KpiMorning(RuntimeService engine) {
        messages = new CaseMessages(engine, KEY);
    }

    /** A day has begun; the caller sees to it that it begins once. */
    public void kpiMorningBegun(String day) {
        messages.start("kpi-morning.begun", day, Map.of("day", day));
    }
}
