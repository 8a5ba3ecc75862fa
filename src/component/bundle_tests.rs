//! Folders that are components, and folders that only look like them.

use super::tests::shown;

#[test]
fn bundles_with_their_own_file() {
    assert_eq!(
        shown(&[
            "main/lwc/tile/tile.js-meta.xml",
            "main/lwc/tile/tile.js",
            "main/lwc/tile/parts/lwc/deep/deep.js",
            "main/lwc/jsconfig.json",
            "aura/Watch/Watch.cmp",
            "aura/Watch/Watch.cmp-meta.xml",
            "genAiPlannerBundles/Desk/Desk.genAiPlannerBundle",
            "genAiPlannerBundles/Desk/localActions/x/input/schema.json",
            "lightningTypes/item/schema.json",
            "lightningTypes/item/web/editor.json",
            "uiWidgets/gauge/gauge.uiwidget-meta.xml",
            "waveTemplates/W/template-info.json",
            "waveTemplates/W/dashboard/d.json",
        ]),
        [
            "AuraDefinitionBundle Watch: content Watch.cmp aura/Watch/Watch.cmp",
            "AuraDefinitionBundle Watch: meta aura/Watch/Watch.cmp-meta.xml",
            "GenAiPlannerBundle Desk: meta genAiPlannerBundles/Desk/Desk.genAiPlannerBundle",
            "GenAiPlannerBundle Desk: content localActions/x/input/schema.json \
             genAiPlannerBundles/Desk/localActions/x/input/schema.json",
            "LightningComponentBundle tile: meta main/lwc/tile/tile.js-meta.xml",
            "LightningComponentBundle tile: content tile.js main/lwc/tile/tile.js",
            "LightningComponentBundle tile: content parts/lwc/deep/deep.js main/lwc/tile/parts/lwc/deep/deep.js",
            "LightningTypeBundle item: content schema.json lightningTypes/item/schema.json",
            "LightningTypeBundle item: content web/editor.json lightningTypes/item/web/editor.json",
            "UiWidgetBundle gauge: meta uiWidgets/gauge/gauge.uiwidget-meta.xml",
            "WaveTemplateBundle W: content template-info.json waveTemplates/W/template-info.json",
            "WaveTemplateBundle W: content dashboard/d.json waveTemplates/W/dashboard/d.json",
            "- main/lwc/jsconfig.json",
        ]
    );
}

#[test]
fn folders_called_like_a_type_confuse_nothing() {
    assert_eq!(
        shown(&[
            "lwc/main/default/aura/A/A.cmp",
            "lwc/main/default/lwc/tile/tile.js-meta.xml",
            "lwc/main/default/queues/Q.queue-meta.xml",
            "lwc/main/README.md",
            "lwc/main/deep/notes.txt",
            "experiences/x/main/default/lwc/two/two.js-meta.xml",
            "digitalExperiences/a/b/c/d/lwc/three/three.js-meta.xml",
            "lwc/main/staticresources/site.resource-meta.xml",
            "lwc/main/staticresources/site/lwc/four/four.js-meta.xml",
            "uiBundles/app/app.uibundle-meta.xml",
            "uiBundles/app/src/lwc/part/part.js-meta.xml",
            "uiBundles/app/src/email/reply.email-meta.xml",
        ]),
        [
            "AuraDefinitionBundle A: content A.cmp lwc/main/default/aura/A/A.cmp",
            "LightningComponentBundle three: meta digitalExperiences/a/b/c/d/lwc/three/three.js-meta.xml",
            "LightningComponentBundle tile: meta lwc/main/default/lwc/tile/tile.js-meta.xml",
            "LightningComponentBundle two: meta experiences/x/main/default/lwc/two/two.js-meta.xml",
            "Queue Q: meta lwc/main/default/queues/Q.queue-meta.xml",
            "StaticResource site: meta lwc/main/staticresources/site.resource-meta.xml",
            "StaticResource site: content lwc/four/four.js-meta.xml \
             lwc/main/staticresources/site/lwc/four/four.js-meta.xml",
            "UIBundle app: meta uiBundles/app/app.uibundle-meta.xml",
            "UIBundle app: content src/lwc/part/part.js-meta.xml uiBundles/app/src/lwc/part/part.js-meta.xml",
            "UIBundle app: content src/email/reply.email-meta.xml uiBundles/app/src/email/reply.email-meta.xml",
            "- lwc/main/README.md",
            "- lwc/main/deep/notes.txt",
        ]
    );
}

#[test]
fn bundles_without_their_own_file_are_still_seen() {
    assert_eq!(
        shown(&[
            "lwc/tile/tile.js",
            "lwc/tile/helper.js",
            "lwc/Other/other.html",
            "lwc/__mocks__/fetch.js",
            "contentTypes/hours/notes.json",
            "uiBundles/app/index.html",
        ]),
        [
            "ContentTypeBundle hours: content notes.json contentTypes/hours/notes.json",
            "LightningComponentBundle Other: content other.html lwc/Other/other.html",
            "LightningComponentBundle tile: content tile.js lwc/tile/tile.js",
            "UIBundle app: content index.html uiBundles/app/index.html",
            "- lwc/tile/helper.js",
            "- lwc/__mocks__/fetch.js",
        ]
    );
}

#[test]
fn experiences_stand_beside_their_folder() {
    assert_eq!(
        shown(&[
            "experiences/Help.site-meta.xml",
            "experiences/Help/views/home.json",
            "experiences/Help/experiences/x.site-meta.xml",
            "experiences/Bare/config/a.json",
            "experiences/notes.txt",
            "sites/Help.site-meta.xml",
        ]),
        [
            "CustomSite Help: meta sites/Help.site-meta.xml",
            "ExperienceBundle Bare: content config/a.json experiences/Bare/config/a.json",
            "ExperienceBundle Help: meta experiences/Help.site-meta.xml",
            "ExperienceBundle Help: content views/home.json experiences/Help/views/home.json",
            "ExperienceBundle Help: content experiences/x.site-meta.xml experiences/Help/experiences/x.site-meta.xml",
            "- experiences/notes.txt",
        ]
    );
}

#[test]
fn digital_experiences_have_contents() {
    assert_eq!(
        shown(&[
            "a/digitalExperiences/site/P/P.digitalExperience-meta.xml",
            "a/digitalExperiences/site/P/view/home/_meta.json",
            "a/digitalExperiences/site/P/view/home/mobile/mobile.json",
            "a/digitalExperiences/site/P/view/stray.json",
            "a/digitalExperiences/site/Q/sfdc_cms__view/home/content.json",
        ]),
        [
            "DigitalExperience site/P.view/home: content _meta.json a/digitalExperiences/site/P/view/home/_meta.json",
            "DigitalExperience site/P.view/home: content mobile/mobile.json \
             a/digitalExperiences/site/P/view/home/mobile/mobile.json",
            "DigitalExperience site/Q.sfdc_cms__view/home: content content.json \
             a/digitalExperiences/site/Q/sfdc_cms__view/home/content.json",
            "DigitalExperienceBundle site/P: meta a/digitalExperiences/site/P/P.digitalExperience-meta.xml",
            "- a/digitalExperiences/site/P/view/stray.json",
        ]
    );
}

#[test]
fn a_folder_that_is_no_bundle_says_why() {
    let says = |path| super::unclaimed_reason(path).to_string();
    assert_eq!(
        says("main/lwc/__mocks__/fetch.js"),
        "the folder `__mocks__` has no `__mocks__.js-meta.xml`, so it is no LightningComponentBundle and nothing \
         deploys what is in it"
    );
    assert_eq!(says("main/lwc/jsconfig.json"), "it belongs to no metadata type");
}
