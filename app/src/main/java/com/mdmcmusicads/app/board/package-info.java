/** Board: leads as cards in columns, moved from one to the next as far as their process allows. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "identity", "leads", "live", "look", "particulars", "pipeline", "tasks", "texts"
        })
package com.mdmcmusicads.app.board;
