package com.mdmcmusicads.processes.actions;

import com.mdmcmusicads.processes.CaseFacts;
import com.mdmcmusicads.processes.Field;
import com.mdmcmusicads.processes.Field.Group;
import com.mdmcmusicads.processes.Field.Kind;
import com.mdmcmusicads.processes.Step;
import com.mdmcmusicads.processes.Steps;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;

/** The actions every process may use; a designer picks one and fills in its fields. */
public interface ActionSteps extends Steps {

    @Step(
            fr = "Appeler une API",
            en = "Call an API",
            helpFr =
                    "Avec un identifiant enregistré ; sa réponse devient des variables. Une reprise ne rappelle pas ce qui"
                            + " a déjà répondu.",
            helpEn = "With a stored credential; its answer becomes variables. A retry does not call again what has"
                    + " answered.",
            leavesTheSystem = true,
            forOtherModels = true,
            answersVariables = true)
    Map<String, Object> callApi(
            @Field(fr = "Identifiant", en = "Credential", kind = Kind.CREDENTIAL, required = true) String credential,
            @Field(
                            fr = "Méthode",
                            en = "Method",
                            kind = Kind.CHOICE,
                            choices = {"GET", "POST", "PUT", "PATCH", "DELETE"},
                            value = "GET",
                            required = true)
                    String method,
            @Field(
                            fr = "Adresse",
                            en = "Address",
                            helpFr = "Le chemin chez l’hôte de l’identifiant, par exemple /v1/artists/${artistId}",
                            helpEn = "The path at the host of the credential, for example /v1/artists/${artistId}",
                            required = true,
                            value = "/")
                    String address,
            @Field(
                            fr = "Paramètres",
                            en = "Parameters",
                            helpFr = "Un par ligne : nom = valeur",
                            helpEn = "One a line: name = value",
                            kind = Kind.LINES,
                            group = Group.CONTENT)
                    String query,
            @Field(
                            fr = "En-têtes",
                            en = "Headers",
                            helpFr = "Un par ligne : nom = valeur",
                            helpEn = "One a line: name = value",
                            kind = Kind.LINES,
                            group = Group.CONTENT)
                    String headers,
            @Field(
                            fr = "Corps (JSON)",
                            en = "Body (JSON)",
                            helpFr = "Un champ par ligne : artist.name = ${artistName}",
                            helpEn = "One field a line: artist.name = ${artistName}",
                            kind = Kind.LINES,
                            group = Group.CONTENT)
                    String body,
            @Field(
                            fr = "Garder de la réponse",
                            en = "Keep of the answer",
                            helpFr = "Une variable par ligne : contactId = data.id",
                            helpEn = "One variable a line: contactId = data.id",
                            kind = Kind.FORMULAS,
                            group = Group.ANSWER)
                    String mapping,
            @Field(
                            fr = "Refus",
                            en = "Refusals",
                            helpFr =
                                    "Les codes HTTP qui mènent à l’erreur « apiRefused » ; les autres échecs sont réessayés",
                            helpEn = "The HTTP codes that lead to the error “apiRefused”; other failures are retried",
                            value = "400-407, 409-428, 430-499",
                            group = Group.ANSWER)
                    String refused,
            @Field(
                            fr = "Délai (secondes)",
                            en = "Time limit (seconds)",
                            kind = Kind.NUMBER,
                            value = "20",
                            group = Group.MORE)
                    int timeout,
            CaseFacts facts);

    @Step(
            fr = "Envoyer un e-mail",
            en = "Send an e-mail",
            helpFr = "Une seule fois, même si l’étape est reprise ; répond SENT ou HELD",
            helpEn = "Once, even when the step is retried; answers SENT or HELD",
            forOtherModels = true)
    String sendMail(
            @Field(fr = "Destinataire", en = "Recipient", required = true, value = "${email}") String to,
            @Field(fr = "Objet", en = "Subject", required = true, group = Group.CONTENT) String subject,
            @Field(fr = "Texte", en = "Text", kind = Kind.LONG_TEXT, required = true, group = Group.CONTENT)
                    String text,
            @Field(
                            fr = "Fichier joint",
                            en = "Attachment",
                            helpFr = "La variable qui contient l’identifiant d’un fichier créé auparavant",
                            helpEn = "The variable that holds the id of a file made before",
                            kind = Kind.VARIABLE,
                            group = Group.CONTENT)
                    String attachment,
            @Field(
                            fr = "C’est de la prospection",
                            en = "This is marketing",
                            helpFr =
                                    "Ne part alors qu’avec l’accord de la personne, et porte un lien de désinscription",
                            helpEn = "Then leaves only with the consent of the person, and carries a way out",
                            kind = Kind.YES_NO,
                            value = "false",
                            group = Group.MORE)
                    boolean marketing,
            CaseFacts facts);

    @Step(
            fr = "Prévenir quelqu’un",
            en = "Notify somebody",
            helpFr = "Dans l’application : la cloche d’une personne, ou de tout un rôle",
            helpEn = "In the application: the bell of one person, or of a whole role",
            forOtherModels = true)
    void notifyPerson(
            @Field(fr = "Rôle", en = "Role", kind = Kind.ROLE) String role,
            @Field(
                            fr = "Ou une personne",
                            en = "Or one person",
                            helpFr = "Une variable qui contient l’identifiant d’un compte",
                            helpEn = "A variable that holds the id of an account",
                            kind = Kind.VARIABLE)
                    String person,
            @Field(fr = "Message", en = "Message", required = true, group = Group.CONTENT) String sentence,
            CaseFacts facts);

    @Step(
            fr = "Écrire dans un canal",
            en = "Write to a channel",
            helpFr = "Slack, Teams ou Discord, par une adresse enregistrée",
            helpEn = "Slack, Teams or Discord, through a stored address",
            leavesTheSystem = true,
            forOtherModels = true)
    void callChannel(
            @Field(fr = "Canal", en = "Channel", kind = Kind.CHANNEL, required = true) String channel,
            @Field(fr = "Message", en = "Message", kind = Kind.LONG_TEXT, required = true, group = Group.CONTENT)
                    String text,
            CaseFacts facts);

    @Step(fr = "Lire une fiche", en = "Read a record", forOtherModels = true)
    Object readRecord(
            @Field(fr = "Fiche et champ", en = "Record and field", kind = Kind.READABLE, required = true) String field,
            @Field(
                            fr = "Laquelle",
                            en = "Which one",
                            helpFr = "La variable qui contient son identifiant",
                            helpEn = "The variable that holds its id",
                            kind = Kind.VARIABLE,
                            required = true)
                    String recordId);

    @Step(
            fr = "Modifier une fiche",
            en = "Write to a record",
            helpFr = "Avec les mêmes règles que dans les écrans",
            helpEn = "Under the same rules as on the screens",
            forOtherModels = true)
    void writeRecord(
            @Field(fr = "Fiche et champ", en = "Record and field", kind = Kind.WRITABLE, required = true) String field,
            @Field(
                            fr = "Laquelle",
                            en = "Which one",
                            helpFr = "La variable qui contient son identifiant",
                            helpEn = "The variable that holds its id",
                            kind = Kind.VARIABLE,
                            required = true)
                    String recordId,
            @Field(fr = "Valeur", en = "Value", group = Group.CONTENT) String value);

    @Step(
            fr = "Calculer des variables",
            en = "Compute variables",
            helpFr = "En FEEL, avec toutes les variables du dossier",
            helpEn = "In FEEL, with all variables of the case",
            forOtherModels = true,
            answersVariables = true,
            pure = true)
    Map<String, Object> transform(
            @Field(
                            fr = "Calculs",
                            en = "Formulas",
                            helpFr = "Un par ligne : total = price * quantity",
                            helpEn = "One a line: total = price * quantity",
                            kind = Kind.FORMULAS,
                            required = true)
                    String formulas,
            CaseFacts facts);

    @Step(
            fr = "Créer un PDF",
            en = "Make a PDF",
            helpFr = "Rangé avec le dossier ; répond l’identifiant du fichier",
            helpEn = "Kept with the case; answers the id of the file",
            forOtherModels = true)
    String makePdf(
            @Field(fr = "Titre", en = "Title", required = true) String title,
            @Field(
                            fr = "Texte",
                            en = "Text",
                            helpFr =
                                    "Une ligne vide sépare les paragraphes ; une ligne qui commence par # est un titre",
                            helpEn = "A blank line parts paragraphs; a line that begins with # is a heading",
                            kind = Kind.LONG_TEXT,
                            required = true,
                            group = Group.CONTENT)
                    String text,
            @Field(fr = "Rattaché à", en = "Belongs to", kind = Kind.RECORD, required = true) String record,
            @Field(fr = "Laquelle", en = "Which one", kind = Kind.VARIABLE, required = true) String recordId,
            CaseFacts facts);

    @Step(
            fr = "Créer un fichier Excel",
            en = "Make an Excel file",
            helpFr = "Rangé avec le dossier ; répond l’identifiant du fichier",
            helpEn = "Kept with the case; answers the id of the file",
            forOtherModels = true)
    String makeSheet(
            @Field(fr = "Titre", en = "Title", required = true) String title,
            @Field(
                            fr = "Lignes",
                            en = "Rows",
                            helpFr = "Une liste ; vide : une seule ligne",
                            helpEn = "A list; empty: one row only",
                            kind = Kind.FEEL,
                            group = Group.CONTENT)
                    String rows,
            @Field(
                            fr = "Colonnes",
                            en = "Columns",
                            helpFr = "Une par ligne : Prix = price ; « item » est la ligne",
                            helpEn = "One a line: Price = price; “item” is the row",
                            kind = Kind.FORMULAS,
                            required = true,
                            group = Group.CONTENT)
                    String columns,
            @Field(fr = "Rattaché à", en = "Belongs to", kind = Kind.RECORD, required = true) String record,
            @Field(fr = "Laquelle", en = "Which one", kind = Kind.VARIABLE, required = true) String recordId,
            CaseFacts facts);

    /** The API answered with one of the codes the designer called a refusal; the model may go on from there. */
    final class ApiRefused extends BpmnError {

        public ApiRefused(String message) {
            super("apiRefused", message);
        }
    }
}
