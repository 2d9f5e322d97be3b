package com.mdmcmusicads.app.footsteps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void argumentsAreVariablesAndNothingElse() {
        assertThat(Asked.names("${leadQualificationSteps.scoreLead(leadId, 'text (x)', 12, true)}"))
                .containsExactly("leadId");
        assertThat(Asked.names("${grade == \"A\" and not empty due or score ge 3}"))
                .containsExactly("grade", "due", "score");
        assertThat(Asked.names("plain words")).isEmpty();
        assertThat(Asked.names("Bonjour ${name}, ${list.size()}")).containsExactly("name", "list");
    }
}
